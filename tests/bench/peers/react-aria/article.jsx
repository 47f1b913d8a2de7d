import { Heading, Link, Text } from 'react-aria-components';
import { printed } from '../story.js';

export function Story({ story }) {
  const { headline, standfirst, author, dateTime, image, paragraphs, related } = story;
  return (
    <article>
      <header>
        <Heading level={1}>{headline}</Heading>
        <Text elementType="p">{standfirst}</Text>
        <p>
          <Link href={author.href}>{author.name}</Link>
        </p>
        <Text elementType="time" dateTime={dateTime}>
          {printed(dateTime)}
        </Text>
      </header>
      <figure>
        <img src={image.src} width={image.width} height={image.height} alt={image.alt} />
        <figcaption>
          {image.caption} <small>{image.credit}</small>
        </figcaption>
      </figure>
      <div>
        {paragraphs.map((text) => (
          <Text key={text} elementType="p">
            {text}
          </Text>
        ))}
      </div>
      <nav>
        <Heading level={2}>Related stories</Heading>
        <ul>
          {related.map(({ href, text }) => (
            <li key={href}>
              <Link href={href}>{text}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </article>
  );
}
