import {
  Byline,
  compileTheme,
  DateTime,
  H2,
  Headline,
  Image,
  LinkInline,
  NewsKitProvider,
  newskitLightTheme,
  Paragraph,
  Standfirst,
  UnorderedList,
} from 'newskit';

// Compiled once, and kept for each component: without, each of them compiles it at every render.
const theme = compileTheme(newskitLightTheme);
const themeOptions = { useThemeCache: true };

export function Story({ story }) {
  const { headline, standfirst, author, dateTime, image, paragraphs, related } = story;
  return (
    <NewsKitProvider theme={theme} themeOptions={themeOptions}>
      <article>
        <header>
          <Headline headingAs="h1">{headline}</Headline>
          <Standfirst>{standfirst}</Standfirst>
          <Byline bylineData={[{ author: author.name, href: author.href }]} />
          <DateTime date={dateTime} />
        </header>
        <Image
          src={image.src}
          alt={image.alt}
          width={`${image.width}px`}
          height={`${image.height}px`}
          captionText={image.caption}
          creditText={image.credit}
        />
        <div>
          {paragraphs.map((text) => (
            <Paragraph key={text}>{text}</Paragraph>
          ))}
        </div>
        <nav>
          <H2>Related stories</H2>
          <UnorderedList>
            {related.map(({ href, text }) => (
              <LinkInline key={href} href={href}>
                {text}
              </LinkInline>
            ))}
          </UnorderedList>
        </nav>
      </article>
    </NewsKitProvider>
  );
}
