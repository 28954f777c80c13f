/** A region of Kazakhstan by the first two digits of its KATO code (classifier of administrative territories). */
export type RegionCode =
  | '10'
  | '11'
  | '15'
  | '19'
  | '23'
  | '27'
  | '31'
  | '33'
  | '35'
  | '39'
  | '43'
  | '47'
  | '55'
  | '59'
  | '61'
  | '62'
  | '63'
  | '71'
  | '75'
  | '79';

/** Seventeen regions, then Astana, Almaty and Shymkent. Names: `register.region.<code>`. */
export const regionCodes: readonly RegionCode[] = [
  '10',
  '11',
  '15',
  '19',
  '23',
  '27',
  '31',
  '33',
  '35',
  '39',
  '43',
  '47',
  '55',
  '59',
  '61',
  '62',
  '63',
  '71',
  '75',
  '79',
];
