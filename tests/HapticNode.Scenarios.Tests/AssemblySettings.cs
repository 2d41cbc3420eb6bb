// All runs share one copy of the metered firmware, whose first use rewrites and compiles it.
[assembly: DoNotParallelize]
