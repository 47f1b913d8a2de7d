import type { LinkItem } from '../article.js';
import { thumbnail } from './images.js';

/** The stories that the page offers after this one. */
export function related(base: string): LinkItem[] {
  return [
    {
      href: '/world/what-lies-between-the-two-koreas',
      kicker: 'Explained',
      text: 'Mines, wire and tank traps: what lies between the two Koreas',
      datePublished: '2025-10-19T19:42:00+05:30',
      image: thumbnail(base, 'dusk-ridge', 'Loudspeakers and a fence on a ridge at dusk.'),
    },
    {
      href: '/world/how-most-people-leave-the-north',
      kicker: 'Long read',
      text: 'By way of China: how most people leave the North',
      datePublished: '2025-10-18T09:30:00+05:30',
      image: thumbnail(base, 'border-bridge', 'A steel bridge over a wide, still river.'),
    },
    {
      href: '/world/seoul-offers-talks-pyongyang-drills',
      kicker: 'Analysis',
      text: 'Seoul offers talks, Pyongyang goes on with its drills',
      datePublished: '2025-10-17T17:15:00+05:30',
      image: thumbnail(base, 'press-podium', 'Microphones on a podium before a domed building.'),
    },
  ];
}
