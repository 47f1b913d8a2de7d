import { mountReaderSettings } from '@galley/react/mount';

mountReaderSettings(document);
