const later = async (): Promise<boolean> => true;
export const go = (): number => (later() ? 1 : 2);
