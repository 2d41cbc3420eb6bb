namespace HapticNode.App.Shaping;

/// <summary>A file that somebody dropped on the page or chose.</summary>
/// <param name="Name">Its name, without folders.</param>
/// <param name="Bytes">What is in it.</param>
/// <param name="Cue">The cue that it was dropped on.</param>
/// <param name="IsRecording">Whether it was dropped where the motion is: then it is taken for a recording of one.</param>
public sealed record DroppedFile(string Name, byte[] Bytes, string Cue, bool IsRecording)
{
    /// <summary>The largest file that is taken, in bytes.</summary>
    public const int LargestBytes = 32 << 20;
}
