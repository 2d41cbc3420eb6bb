using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace HapticNode.Link.Sharing;

/// <summary>A simulated panel that another program of this user runs.</summary>
/// <param name="Port">Where it is: the path of a pseudo terminal, or <c>tcp:HOST:PORT</c>.</param>
/// <param name="Panel">The panel's name.</param>
/// <param name="Process">The process that runs it.</param>
public sealed record RunningSimulator(string Port, string Panel, int Process)
{
    private const string Folder = "simulators";

    // A port, a panel and a number; whatever is longer is no entry.
    private const int LongestEntry = 4096;

    /// <summary>Looks for all that run.</summary>
    /// <returns>The simulators, by port.</returns>
    public static IReadOnlyList<RunningSimulator> Find()
    {
        if (UserFolder.Find(Folder) is not { } folder)
        {
            return [];
        }

        List<RunningSimulator> running = [];
        foreach (string file in Directory.EnumerateFiles(folder, "*.json"))
        {
            if (Read(file) is { } simulator && IsAlive(simulator.Process))
            {
                running.Add(simulator);
            }
            else
            {
                Remove(file);
            }
        }

        return [.. running.OrderBy(simulator => simulator.Port, StringComparer.Ordinal)];
    }

    /// <summary>Lets other programs find a simulator of this process.</summary>
    /// <param name="port">Where it is.</param>
    /// <param name="panel">The panel's name.</param>
    /// <returns>Ends it when it is disposed.</returns>
    public static IDisposable Announce(string port, string panel)
    {
        if (UserFolder.Find(Folder) is not { } folder)
        {
            return new Entry(null);
        }

        string name = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{Guid.NewGuid():N}.json");
        string file = Path.Combine(folder, name);
        try
        {
            File.WriteAllText(file + ".new", JsonSerializer.Serialize(new RunningSimulator(port, panel, Environment.ProcessId)));
            File.Move(file + ".new", file);
            return new Entry(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It runs all the same, on a full disk as well; it has to be named, then.
            Remove(file + ".new");
            return new Entry(null);
        }
    }

    private static RunningSimulator? Read(string file)
    {
        try
        {
            using FileStream stream = File.OpenRead(file);
            byte[] content = new byte[LongestEntry + 1];
            int count = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            return count > LongestEntry ? null : JsonSerializer.Deserialize<RunningSimulator>(content.AsSpan(0, count));
        }
        catch (Exception exception) when (exception is IOException or JsonException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsAlive(int process)
    {
        try
        {
            using Process found = System.Diagnostics.Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private static void Remove(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Somebody else has cleared it up, or will.
        }
    }

    private sealed class Entry(string? file) : IDisposable
    {
        public void Dispose()
        {
            if (file is not null)
            {
                Remove(file);
            }
        }
    }
}
