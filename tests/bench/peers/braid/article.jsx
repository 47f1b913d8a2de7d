import 'braid-design-system/reset';
import { BraidProvider, Heading, List, Stack, Text, TextLink } from 'braid-design-system';
import wireframe from 'braid-design-system/themes/wireframe';
import { printed } from '../story.js';

export function Story({ story }) {
  const { headline, standfirst, author, dateTime, image, paragraphs, related } = story;
  return (
    <BraidProvider theme={wireframe}>
      <article>
        <Stack space="large">
          <Stack space="small" component="div">
            <Heading level="1">{headline}</Heading>
            <Text size="large">{standfirst}</Text>
            <Text size="small">
              <TextLink href={author.href}>{author.name}</TextLink>
            </Text>
            <Text size="xsmall" tone="secondary">
              <time dateTime={dateTime}>{printed(dateTime)}</time>
            </Text>
          </Stack>
          <figure>
            <img src={image.src} width={image.width} height={image.height} alt={image.alt} />
            <figcaption>
              <Text size="xsmall">
                {image.caption} <small>{image.credit}</small>
              </Text>
            </figcaption>
          </figure>
          <Stack space="medium">
            {paragraphs.map((text) => (
              <Text key={text} component="p">
                {text}
              </Text>
            ))}
          </Stack>
          <Heading level="2">Related stories</Heading>
          <List>
            {related.map(({ href, text }) => (
              <Text key={href}>
                <TextLink href={href}>{text}</TextLink>
              </Text>
            ))}
          </List>
        </Stack>
      </article>
    </BraidProvider>
  );
}
