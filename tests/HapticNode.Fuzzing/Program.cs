using HapticNode.Fuzzing;
using HapticNode.Testing;
using SharpFuzz;

// HapticNode.Fuzzing READER [EXTENSION]: reads standard input, once by itself, and again and again under afl-fuzz.
if (args is not [var name, ..] || FuzzTargets.All.FirstOrDefault(target => target.Name == name) is not { } reader)
{
    Console.Error.WriteLine($"HapticNode.Fuzzing READER [EXTENSION], with one of {string.Join(", ", FuzzTargets.All.Select(target => target.Name))}");
    return 2;
}

using TemporaryFolder folder = new();
string path = folder.PathOf("fuzz" + (args.Length > 1 ? args[1] : reader.Extension));
Fuzzer.OutOfProcess.Run(input =>
{
    using (FileStream file = File.Create(path))
    {
        input.CopyTo(file);
    }

    if (reader.Try(path) is { Length: 0 })
    {
        throw new InvalidOperationException("A file was refused without a word.");
    }
});
return 0;
