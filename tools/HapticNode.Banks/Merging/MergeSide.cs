namespace HapticNode.Banks;

/// <summary>Whose word counts where two banks have changed the same thing in different ways.</summary>
public enum MergeSide
{
    /// <summary>What was changed here.</summary>
    Mine,

    /// <summary>What was changed elsewhere.</summary>
    Theirs,

    /// <summary>What there was before both changes.</summary>
    Base,
}
