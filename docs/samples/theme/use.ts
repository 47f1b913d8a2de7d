import '@galley/react/styles.css';
import './evening.css';
