// What moves on a page, with no React: each function gives behaviour to the server's HTML of a
// part, now and whenever one is added under `root`, and gives back what ends it.
export {};
