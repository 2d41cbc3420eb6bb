using HapticNode.Simulation.Scenarios.Captures;

namespace HapticNode.Simulation.Scenarios;

/// <summary>Opens the file that a replay names, and points at its line when that does not work.</summary>
internal static class ReplayFile
{
    /// <summary>Reads the signals of a control's contacts.</summary>
    /// <param name="scenario">The scenario's name.</param>
    /// <param name="replay">The line.</param>
    /// <param name="contacts">1 for a button, 2 for an encoder.</param>
    /// <returns>The signal of each contact. The rows of a .csv file are changes; other files tell levels, so that the first is how a contact stood.</returns>
    public static Capture Read(string scenario, ReplayAction replay, int contacts)
    {
        try
        {
            return Path.GetExtension(replay.Path).ToLowerInvariant() switch
            {
                ".csv" => new Capture([ReadCsv(replay, contacts)], StoodAs: null),
                ".sr" => Capture.OfLevels(SigrokSession.Read(replay.Path, Signals(replay, contacts))),
                ".vcd" => Capture.OfLevels(VcdFile.Read(replay.Path, Signals(replay, contacts))),
                _ => throw new InvalidDataException($"'{replay.File.Text}' is no capture: expected a .csv, .sr or .vcd file"),
            };
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ScenarioException(scenario, replay.File, $"there is no file '{replay.File.Text}'{Suggestion(replay.Path)}", exception);
        }
        catch (OverflowException exception)
        {
            throw new ScenarioException(scenario, replay.File, $"'{replay.File.Text}' has a time that is too long to count in nanoseconds", exception);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new ScenarioException(scenario, replay.File, exception.Message, exception);
        }
    }

    private static IReadOnlyList<LevelChange> ReadCsv(ReplayAction replay, int contacts)
    {
        if (contacts != 1)
        {
            throw new InvalidDataException("an encoder has two contacts and a .csv file one signal: expected a .sr or .vcd file");
        }

        return replay.SignalA is null
            ? CsvCapture.Read(replay.Path)
            : throw new InvalidDataException("a .csv file has one signal: expected no A=");
    }

    private static string[] Signals(ReplayAction replay, int contacts)
    {
        string[] signals = [replay.SignalA?.Text ?? "", replay.SignalB?.Text ?? ""];
        int missing = Array.IndexOf(signals, "", 0, contacts);
        return missing < 0
            ? signals[..contacts]
            : throw new InvalidDataException($"which signal is it? Expected {"AB"[missing]}= and the name or the index of a signal in '{replay.File.Text}'");
    }

    private static string Suggestion(string path)
    {
        string? folder = Path.GetDirectoryName(path);
        if (!Directory.Exists(folder))
        {
            return $": expected the folder '{folder}'";
        }

        string? nearest = Nearest.Word(Path.GetFileName(path), Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order());
        return nearest is null ? $" in '{folder}'" : $": did you mean '{nearest}'?";
    }
}
