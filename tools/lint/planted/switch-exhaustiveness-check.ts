type Kind = "a" | "b";
export const go = (kind: Kind): number => {
  switch (kind) {
    case "a":
      return 1;
  }
  return 2;
};
