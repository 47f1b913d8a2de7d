import { mountRelativeTime } from '@galley/react/mount';

mountRelativeTime(document);
