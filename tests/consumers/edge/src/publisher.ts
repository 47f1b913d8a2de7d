export const publisher = { name: 'The Daily Galley', url: 'https://daily.example/' };
