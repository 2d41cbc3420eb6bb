using System.Collections;
using Host = Microsoft.VisualStudio.TestTools.UnitTesting.CollectionAssert;

namespace nanoFramework.TestFramework;

/// <summary>What a test claims about collections. Each member has the signature of the device's framework and forwards to MSTest.</summary>
public static class CollectionAssert
{
    /// <summary>Claims that two collections hold equal elements in the same order.</summary>
    /// <param name="expected">What should be.</param>
    /// <param name="actual">What is.</param>
    /// <param name="message">Said when the claim fails.</param>
    public static void AreEqual(ICollection? expected, ICollection? actual, string message = "")
    {
        Host.AreEqual(expected, actual, message);
    }
}
