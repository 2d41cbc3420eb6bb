// All simulators share one copy of the metered firmware, and each keeps up with real time.
[assembly: DoNotParallelize]
