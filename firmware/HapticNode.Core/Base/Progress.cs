namespace HapticNode.Core.Base;

/// <summary>How far a text is that is written in small pieces.</summary>
public enum Progress
{
    /// <summary>There is more to write in this line.</summary>
    Working = 0,

    /// <summary>A line is complete.</summary>
    Line = 1,

    /// <summary>There are no more lines.</summary>
    End = 2,
}
