import { printed } from './story.js';

/** Host elements and nothing else: what every library is measured against, on its own React. */
export function ByHand({ story }) {
  const { headline, standfirst, author, dateTime, image, paragraphs, related } = story;
  return (
    <article>
      <header>
        <h1 className="headline">{headline}</h1>
        <p className="standfirst">{standfirst}</p>
        <p className="byline">
          <a href={author.href}>{author.name}</a>
        </p>
        <time dateTime={dateTime}>{printed(dateTime)}</time>
      </header>
      <figure className="figure">
        <img src={image.src} width={image.width} height={image.height} alt={image.alt} />
        <figcaption>
          {image.caption} <small>{image.credit}</small>
        </figcaption>
      </figure>
      <div className="body">
        {paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <nav className="related">
        <h2>Related stories</h2>
        <ul>
          {related.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
    </article>
  );
}
