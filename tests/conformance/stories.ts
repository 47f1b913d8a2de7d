import type { AnyComponent } from './samples.tsx';

interface Story {
  args?: object;
  parameters?: { console?: 'reports' };
}
interface StoryFile {
  default: { component: AnyComponent; args?: object };
  [story: string]: Story | StoryFile['default'];
}

const files = import.meta.glob<StoryFile>('../../packages/react/src/**/*.stories.tsx', {
  eager: true,
});

/** Each story as a component and the props that its args give. */
export const stories = Object.values(files).flatMap(({ default: meta, ...rest }) =>
  Object.entries(rest as Record<string, Story>).map(([name, { args, parameters }]) => ({
    name: `${meta.component.render?.name ?? meta.component.name} ${name}`,
    /** It is meant to say something on the console. */
    reports: parameters?.console === 'reports',
    Component: meta.component,
    props: { ...meta.args, ...args },
  })),
);
