const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] });

/** A body in the Financial Times' content-tree. */
export const contentTree = {
  type: 'root',
  body: {
    type: 'body',
    version: 1,
    children: [
      paragraph('The first scheduled ferry since 1986 crossed the harbour on Wednesday.'),
      {
        type: 'heading',
        level: 'subheading',
        children: [{ type: 'text', value: 'Who pays' }],
      },
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'The line is run by the port, and ' },
          {
            type: 'link',
            url: 'https://harbour-post.example/fares',
            title: 'Fares',
            children: [{ type: 'text', value: 'the fares' }],
          },
          { type: 'text', value: ' are those of the tram.' },
        ],
      },
      { type: 'pullquote', text: 'People kept asking when it would stop.', source: 'Inés Prado' },
      { type: 'big-number', number: '1986', description: 'The year of the last boat' },
      { type: 'thematic-break' },
      {
        type: 'list',
        ordered: false,
        children: [{ type: 'list-item', children: [{ type: 'text', value: 'Bicycles free' }] }],
      },
    ],
  },
};
