import { mountShareLinks, type ShareDetail } from '@galley/react/mount';
import { count } from './app.ts';

mountShareLinks(document);
document.addEventListener('galley:share', (event) => {
  const { service } = (event as CustomEvent<ShareDetail>).detail;
  count(service); // 'whatsapp', 'copy', 'native', or the name of your own
});
