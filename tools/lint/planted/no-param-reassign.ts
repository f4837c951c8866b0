export const more = (a: number): number => {
  a += 1;
  return a;
};
