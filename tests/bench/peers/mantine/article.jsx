import '@mantine/core/styles.css';
import { Anchor, Image, List, MantineProvider, Text, Title } from '@mantine/core';
import { printed } from '../story.js';

export function Story({ story }) {
  const { headline, standfirst, author, dateTime, image, paragraphs, related } = story;
  return (
    <MantineProvider>
      <article>
        <header>
          <Title order={1}>{headline}</Title>
          <Text size="lg">{standfirst}</Text>
          <Text size="sm">
            <Anchor href={author.href}>{author.name}</Anchor>
          </Text>
          <Text size="xs" component="time" dateTime={dateTime}>
            {printed(dateTime)}
          </Text>
        </header>
        <figure>
          <Image src={image.src} width={image.width} height={image.height} alt={image.alt} />
          <Text size="xs" component="figcaption">
            {image.caption} <small>{image.credit}</small>
          </Text>
        </figure>
        <div>
          {paragraphs.map((text) => (
            <Text key={text}>{text}</Text>
          ))}
        </div>
        <nav>
          <Title order={2}>Related stories</Title>
          <List>
            {related.map(({ href, text }) => (
              <List.Item key={href}>
                <Anchor href={href}>{text}</Anchor>
              </List.Item>
            ))}
          </List>
        </nav>
      </article>
    </MantineProvider>
  );
}
