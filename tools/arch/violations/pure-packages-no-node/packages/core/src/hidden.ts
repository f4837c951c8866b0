export const fs = process.getBuiltinModule('fs');
