import { mountComments } from '@galley/react/mount';

mountComments(document);
