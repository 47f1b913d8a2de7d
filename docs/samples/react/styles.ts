import '@galley/react/styles.css';
import '@galley/react/themes/broadsheet.css';
