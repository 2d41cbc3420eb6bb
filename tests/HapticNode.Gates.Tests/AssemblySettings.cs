// All tests look at the same assemblies, which are read as they go and not made for several threads.
[assembly: DoNotParallelize]
