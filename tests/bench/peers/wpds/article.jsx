import { Box, Container, Divider, styled, theme } from '@washingtonpost/wpds-ui-kit';
import { printed } from '../story.js';

// The kit has no part for text; its own guide makes them of its tokens, as here.
const Headline = styled('h1', { fontFamily: theme.fonts.headline, fontSize: theme.fontSizes[300] });
const Standfirst = styled('p', { fontFamily: theme.fonts.subhead, color: theme.colors.gray80 });
const Paragraph = styled('p', {
  fontFamily: theme.fonts.body,
  fontSize: theme.fontSizes['100'],
  lineHeight: theme.lineHeights.body,
  marginBottom: theme.space[150],
});
const Small = styled('span', { fontFamily: theme.fonts.meta, fontSize: theme.fontSizes['075'] });
const Link = styled('a', { color: theme.colors.accessible, textDecoration: 'underline' });

export function Story({ story }) {
  const { headline, standfirst, author, dateTime, image, paragraphs, related } = story;
  return (
    <Container as="article">
      <Box as="header">
        <Headline>{headline}</Headline>
        <Standfirst>{standfirst}</Standfirst>
        <Small>
          <Link href={author.href}>{author.name}</Link>
        </Small>
        <Small as="time" dateTime={dateTime}>
          {printed(dateTime)}
        </Small>
      </Box>
      <Box as="figure">
        <img src={image.src} width={image.width} height={image.height} alt={image.alt} />
        <Small as="figcaption">
          {image.caption} <small>{image.credit}</small>
        </Small>
      </Box>
      <Box>
        {paragraphs.map((text) => (
          <Paragraph key={text}>{text}</Paragraph>
        ))}
      </Box>
      <Divider />
      <Box as="nav">
        <h2>Related stories</h2>
        <ul>
          {related.map(({ href, text }) => (
            <li key={href}>
              <Link href={href}>{text}</Link>
            </li>
          ))}
        </ul>
      </Box>
    </Container>
  );
}
