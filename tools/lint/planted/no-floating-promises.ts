const later = async (): Promise<number> => 1;
export const go = (): void => {
  later();
};
