namespace HapticNode.Core.Properties.Console;

/// <summary>One thing that happens in a session.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The bytes, one a character; or the text of a checked line.</param>
/// <param name="First">The sequence number (-1 for typed form), milliseconds, or the input line.</param>
/// <param name="Second">The digits of the checksum, or the level of the input line.</param>
internal sealed record SessionPart(PartKind Kind, string Text = "", int First = 0, int Second = 0);
