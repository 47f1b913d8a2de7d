const limit = 5000;

/** Remembers what a function gave for a key, and forgets it all when the keys grow too many. */
export function memo<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) {
      if (known.size >= limit) known.clear();
      known.set(key, make(key));
    }
    return known.get(key) as Value;
  };
}
