import '@fontsource-variable/newsreader/wght.css';
import '@fontsource-variable/newsreader/wght-italic.css';
import '@fontsource-variable/libre-franklin/wght.css';
import '@galley/react/fonts/newsreader.css';
import '@galley/react/fonts/libre-franklin.css';
