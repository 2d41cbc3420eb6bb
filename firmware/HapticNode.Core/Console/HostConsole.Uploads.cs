using HapticNode.Core.Base;

namespace HapticNode.Core.Console;

/// <content>Uploads: the lines of a whole bank between <c>begin</c> and <c>commit</c>, which end with the session or when nothing comes any more.</content>
public sealed partial class HostConsole
{
    // A tool that has more to send is never silent for as long.
    private const long UploadMicroseconds = 10000000;

    private bool _isUploading;
    private long _uploadDue = Times.Never;
    private int _uploadedLines;
    private int _uploadedCrc;

    /// <summary>Whether lines of the notation make a new bank now instead of changing the draft.</summary>
    /// <returns>True between <c>begin</c> and its end.</returns>
    public bool IsUploading()
    {
        return _isUploading;
    }

    private void OpenUpload(long now)
    {
        if (!_loader.MakeRoom())
        {
            Answer(Refusal.NoMemory);
            return;
        }

        _isUploading = true;
        _uploadDue = now + UploadMicroseconds;
        _uploadedLines = 0;
        _uploadedCrc = 0;
        Answer(Refusal.None);
    }

    private void EndUpload()
    {
        _isUploading = false;
        _uploadDue = Times.Never;
    }

    private void Begin(long now)
    {
        if (_isUploading)
        {
            DropStaged(true, Refusal.None);
        }
        else
        {
            OpenUpload(now);
        }
    }

    private void Commit(long now)
    {
        if (!_isUploading)
        {
            Answer(Refusal.NoUpload);
        }
        else if (_host.IsWaiting())
        {
            Answer(Refusal.Busy);
        }
        else if (_command.First != _uploadedLines || _command.Second != _uploadedCrc)
        {
            DropStaged(true, Refusal.UploadDiffers);
        }
        else
        {
            _host.TakeStaged(true, now);
            DropStaged(true, Refusal.None);
        }
    }

    private void Abort()
    {
        if (_isUploading)
        {
            DropStaged(true, Refusal.None);
        }
        else
        {
            Answer(Refusal.NoUpload);
        }
    }

    private void Upload(long now)
    {
        _uploadDue = now + UploadMicroseconds;
        _parser.Apply();
        _uploadedLines++;
        _summed = 0;
        _state = State.Summing;
    }

    // Whoever types must see that the line went into a bank that does not play yet; a tool knows.
    private void Uploaded()
    {
        BeginLine(_sequence);
        BeginOk();
        if (_digits == 0)
        {
            _line.Word(Words.Fields, Field.Upload);
            _line.Number(_uploadedLines);
        }

        EndLine(State.Idle);
    }
}
