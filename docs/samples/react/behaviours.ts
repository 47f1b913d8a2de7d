import { mountComments, mountShareLinks } from '@galley/react/mount';

mountComments(document);
mountShareLinks(document);
