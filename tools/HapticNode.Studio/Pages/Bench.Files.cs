using HapticNode.App.Shaping;
using HapticNode.Banks.Formats;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace HapticNode.Studio.Pages;

/// <content>Files that are dropped on the page, or chosen.</content>
public sealed partial class Bench
{
    private (string Cue, bool IsRecording) _target;

    /// <summary>Tells where the file that comes next was dropped.</summary>
    /// <param name="cue">The cue; empty for the one that is shown.</param>
    /// <param name="isRecording">Whether it was dropped on the motion of a motor.</param>
    [JSInvokable]
    public void DropOn(string cue, bool isRecording) => _target = (cue, isRecording);

    private async Task ChooseFile()
    {
        _target = ("", false);
        await _script!.InvokeVoidAsync("chooseFile");
    }

    private async Task TakeFile(InputFileChangeEventArgs change)
    {
        if (change.File.Size > DroppedFile.LargestBytes)
        {
            _message = $"{change.File.Name} has {change.File.Size} bytes; at most {DroppedFile.LargestBytes} are read.";
            return;
        }

        using var bytes = new MemoryStream();
        try
        {
            await using Stream stream = change.File.OpenReadStream(DroppedFile.LargestBytes);
            await stream.CopyToAsync(bytes);
        }
        catch (Exception exception) when (exception is IOException or JSException or TaskCanceledException)
        {
            _message = $"{change.File.Name} could not be read: {exception.Message}";
            return;
        }

        string cue = _target.Cue.Length > 0 ? _target.Cue : _cue;
        _dropped = new DroppedFile(Path.GetFileName(change.File.Name), bytes.ToArray(), cue, _target.IsRecording);
        bool isCue = FormatRegistry.Recognise(new SourceFile(_dropped.Name, _dropped.Bytes)) is not null;
        Open(_dropped.IsRecording || !isCue ? "recording" : "import");
    }

    private void ProfileTaken(string words)
    {
        Close();
        _message = words;
    }
}
