import { box, ellipse, group, outline, shape, soft, stroke } from './svg.ts';

// A sentry about 106 drawing units tall, boots on y = 0, in three quarter view. The light stands
// behind him on the right, so he is mostly shade with one bright edge.

const cloth = '#3d3e33';
const shade = '#2b2e29';
const light = '#c9ad7c';
const leather = '#262421';
const skin = '#7f5f48';

/** A rifle slung behind the shoulder, muzzle up. */
function rifle(): string {
  return (
    stroke('M-19.5 -111L-15 -70', leather, 1.7) +
    stroke('M-18.2 -99L-14.4 -64', leather, 3.4) +
    soft(outline('-17 -70, -12 -70, -8.5 -40, -13.5 -38.5'), '#4b3426')
  );
}

function legs(): string {
  const far = outline(
    '-11.5 -48, -13 -36, -11.5 -22, -10.5 -12, -4 -12, -2.5 -24, -0.5 -38, 1 -48',
  );
  const near = outline('-1 -48, 1.5 -36, 3.5 -23, 4.5 -12, 11 -12, 12 -22, 13.5 -35, 12 -48');
  const boots = [
    outline('-11.5 -19, -3.2 -19, -3 -6, 0.5 -1, -1 0, -11 0, -11.2 -6'),
    outline('4 -19, 12 -19, 11.8 -6, 17.5 -1.6, 17 0, 5 0, 4.4 -6'),
  ];
  return (
    soft(far, shade) +
    soft(near, cloth) +
    stroke('M12.6 -46Q14.2 -35 12.2 -22', light, 1.1) +
    boots.map((boot) => soft(boot, leather)).join('') +
    stroke('M11.9 -17L11.7 -7', light, 0.9)
  );
}

function tunic(): string {
  const body = outline(
    '-4 -85, -11 -82, -15 -77, -13 -68, -12 -60, -13.5 -50, -13.5 -42.5, 0 -41.5, ' +
      '13.5 -42.5, 13 -51, 11.5 -60, 13 -69, 14 -77, 10.5 -82, 4 -85',
  );
  return (
    soft(body, cloth) +
    soft(outline('-14 -76, -5 -80, -3 -60, -4 -43, -13 -43, -12 -60'), shade, { opacity: 0.6 }) +
    stroke('M1.5 -83L2.5 -62M3 -57L3.4 -43', shade, 0.9) +
    shape(outline('-12.6 -61.6, 12 -61.6, 12.2 -57.6, -12.8 -57.6'), leather) +
    box(0.8, -61.2, 3.6, 3.2, '#c8a86a')
  );
}

function arms(): string {
  const hanging = outline(
    '10 -81.5, 15 -78, 17.5 -68, 18.5 -57, 18 -46, 14 -45.5, 13 -57, 11.5 -68',
  );
  const upper = outline('-12 -81, -16 -76, -19.5 -64, -17.5 -59, -12 -64, -10 -74');
  const lower = outline('-19 -63, -16.5 -59, -11 -65, -7.5 -71, -10.5 -73.5, -15 -68');
  return (
    stroke('M-7 -84.5Q-8.5 -74 -13 -60', leather, 1.8) +
    soft(upper, shade) +
    soft(lower, '#34362e') +
    ellipse([-8.6, -73.2], [2.3, 2.6], skin) +
    soft(hanging, '#37382f') +
    ellipse([16, -43], [2.1, 3.2], skin) +
    stroke('M11.5 -81Q15.6 -78 17.6 -68Q18.9 -57 18.2 -46', light, 1.3) +
    stroke('M5 -84L12.5 -80.6', '#8a3a34', 1.8)
  );
}

function head(): string {
  const face = outline(
    '-5.2 -97, 5.4 -97, 6.6 -92.4, 6.9 -90.4, 5.8 -87, 3 -84, -1.5 -84.6, -4.6 -88.6',
  );
  const edge = outline('4.6 -96, 5.6 -96, 6.9 -90.6, 5.7 -86.6, 3.4 -84.2, 4.4 -88');
  const crown = outline(
    '-10.6 -100.6, -8.4 -104, -1 -107.2, 6.4 -106.2, 11.6 -102, 9.4 -99.2, -6 -98.8',
  );
  return (
    soft(outline('-4 -88, 3.4 -88, 4.4 -82.5, -5 -82.5'), '#5f4838') +
    soft(face, skin) +
    soft(edge, '#e2b98a') +
    ellipse([-4.6, -91.5], [1.3, 2.2], '#6f523f') +
    soft(crown, cloth) +
    stroke('M0 -107.2Q7.2 -106.8 11.4 -102.2', light, 1.2) +
    shape(outline('-6.8 -100, 7.4 -100, 7 -96.2, -6.2 -96.2'), '#7c3a34') +
    soft(outline('-0.5 -97, 6.6 -97, 10.2 -94, 6 -94, 1 -95'), leather)
  );
}

export function soldier(): string {
  return group({ 'stroke-linecap': 'round' }, rifle(), legs(), tunic(), head(), arms());
}
