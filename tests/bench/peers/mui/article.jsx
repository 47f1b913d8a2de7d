import { Box, createTheme, Link, List, ListItem, ThemeProvider, Typography } from '@mui/material';
import { printed } from '../story.js';

const theme = createTheme();

export function Story({ story }) {
  const { headline, standfirst, author, dateTime, image, paragraphs, related } = story;
  return (
    <ThemeProvider theme={theme}>
      <article>
        <header>
          <Typography variant="h3" component="h1">
            {headline}
          </Typography>
          <Typography variant="subtitle1">{standfirst}</Typography>
          <Typography variant="body2">
            <Link href={author.href}>{author.name}</Link>
          </Typography>
          <Typography variant="caption" component="time" dateTime={dateTime}>
            {printed(dateTime)}
          </Typography>
        </header>
        <Box component="figure">
          <img src={image.src} width={image.width} height={image.height} alt={image.alt} />
          <Typography variant="caption" component="figcaption">
            {image.caption} <small>{image.credit}</small>
          </Typography>
        </Box>
        <div>
          {paragraphs.map((text) => (
            <Typography key={text} variant="body1" component="p" gutterBottom>
              {text}
            </Typography>
          ))}
        </div>
        <nav>
          <Typography variant="h5" component="h2">
            Related stories
          </Typography>
          <List>
            {related.map(({ href, text }) => (
              <ListItem key={href}>
                <Link href={href}>{text}</Link>
              </ListItem>
            ))}
          </List>
        </nav>
      </article>
    </ThemeProvider>
  );
}
