using System.Runtime.CompilerServices;
using HapticNode.Captures;
using HapticNode.Documents.Files;
using HapticNode.Documents.Problems;

namespace HapticNode.Simulation.Scenarios;

/// <summary>Opens the file that a replay names, and points at its line when that does not work.</summary>
internal static class ReplayFile
{
    // A run compiles its scenario more than once, and a large capture takes seconds to read.
    private static readonly ConditionalWeakTable<ReplayAction, Capture> s_read = [];

    /// <summary>Reads all that a scenario replays, so that a file that is wrong is told before a board is made for it.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <exception cref="ScenarioException">A file is not there, or wrong.</exception>
    public static void ReadAll(Scenario scenario)
    {
        foreach (ReplayAction replay in scenario.Actions.OfType<ReplayAction>())
        {
            Read(scenario.Name, replay, contacts: replay.SignalB is null ? 1 : 2);
        }
    }

    /// <summary>Reads the channels of a control's contacts.</summary>
    /// <param name="scenario">The scenario's name.</param>
    /// <param name="replay">The line.</param>
    /// <param name="contacts">1 for a button, 2 for an encoder.</param>
    /// <returns>The channel of each contact. The rows of a table of changes are changes; other files tell levels, so that the first is how a contact stood.</returns>
    public static Capture Read(string scenario, ReplayAction replay, int contacts)
    {
        string[] channels = Channels(scenario, replay, contacts);
        if (s_read.TryGetValue(replay, out Capture? known))
        {
            return known;
        }

        Capture capture = Read(scenario, replay, channels);
        s_read.AddOrUpdate(replay, capture);
        return capture;
    }

    private static Capture Read(string scenario, ReplayAction replay, string[] channels)
    {
        try
        {
            Recording recording = CaptureFile.Read(replay.Path, channels);
            IReadOnlyList<LevelChange>[] signals = [.. recording.Channels.Select(channel => channel.Changes)];
            return recording.HasChangesOnly ? new Capture(signals, StoodAs: null) : Capture.OfLevels(signals);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ScenarioException(scenario, replay.File, $"there is no file '{replay.File.Text}'{MissingFile.Hint(replay.Path)}", exception);
        }
        catch (Exception exception) when (exception is IOException or DocumentException or UnauthorizedAccessException)
        {
            throw new ScenarioException(scenario, replay.File, exception.Message, exception);
        }
    }

    // A file with one channel need not have it named for a button.
    private static string[] Channels(string scenario, ReplayAction replay, int contacts)
    {
        string?[] channels = [replay.SignalA?.Text, replay.SignalB?.Text];
        int missing = Array.IndexOf(channels, null, 0, contacts);
        return missing < 0 ? [.. channels.OfType<string>().Take(contacts)]
            : contacts == 1 ? []
            : throw new ScenarioException(scenario, replay.File, $"which channel is it? Expected {"AB"[missing]}= and the name or the index of a channel in '{replay.File.Text}'");
    }
}
