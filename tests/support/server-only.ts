// Stands in for the `server-only` guard, which has no meaning outside a React server build.
export {}
