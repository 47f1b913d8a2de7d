// Written by write-by-hand.js before the build.
import { Story } from './story';

export default function Page() {
  return <Story />;
}
