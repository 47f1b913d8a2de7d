import { mountAppBanner, mountComments, mountShareLinks } from '@galley/react/mount';

mountAppBanner(document);
mountComments(document);
const end = mountShareLinks(document); // call it to take the behaviour away again

export { end };
