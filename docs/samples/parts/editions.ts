import { mountEditionPicker } from '@galley/react/mount';

mountEditionPicker(document);
