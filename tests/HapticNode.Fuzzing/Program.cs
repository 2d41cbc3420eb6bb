using HapticNode.Fuzzing;
using SharpFuzz;

// HapticNode.Fuzzing READER [EXTENSION]: reads standard input, once by itself, and again and again under afl-fuzz.
if (args is not [var name, ..] || FuzzTargets.All.FirstOrDefault(target => target.Name == name) is not { } reader)
{
    Console.Error.WriteLine($"HapticNode.Fuzzing READER [EXTENSION], with one of {string.Join(", ", FuzzTargets.All.Select(target => target.Name))}");
    return 2;
}

string path = Path.Combine(Path.GetTempPath(), $"hapticnode-fuzz-{Environment.ProcessId}{(args.Length > 1 ? args[1] : reader.Extension)}");
try
{
    Fuzzer.OutOfProcess.Run(input =>
    {
        using (FileStream file = File.Create(path))
        {
            input.CopyTo(file);
        }

        string? problem = reader.Try(path);
        if (problem is { Length: 0 })
        {
            throw new InvalidOperationException("A file was refused without a word.");
        }
    });
    return 0;
}
finally
{
    File.Delete(path);
}
