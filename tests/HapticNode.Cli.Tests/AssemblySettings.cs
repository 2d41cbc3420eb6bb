// All runs share one copy of the metered firmware, and the benchmark counts what this process allocates.
[assembly: DoNotParallelize]
