import { Comments } from '@galley/react';

const comment = {
  id: 'c1',
  author: { name: 'Meera Pillai' },
  datePublished: '2025-10-20T09:00:00+05:30',
  text: 'I crossed it as a child.',
};

export const Example = () => (
  <Comments
    count={48}
    comments={[comment]}
    readAll="/story/comments"
    form={{ action: '/comments#post', fields: { articleId: 'bridge' } }}
    timeZone="Asia/Kolkata"
  />
);
