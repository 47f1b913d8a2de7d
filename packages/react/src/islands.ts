// The same behaviours as React client components: each renders nothing, and mounts its function
// on the page for as long as it is there. A page needs each of them once.
export {};
