import { Tags } from '@galley/react';

export const Example = () => <Tags links={[{ href: '/topics/bridges', text: 'Bridges' }]} />;
