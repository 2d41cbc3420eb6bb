using System.Runtime.CompilerServices;

namespace nanoFramework.TestFramework;

/// <summary>Marks a test.</summary>
/// <remarks>The parameters exist on the host alone, where they tell a test runner the place of the test; a test writes <c>[TestMethod]</c>.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TestMethodAttribute : Microsoft.VisualStudio.TestTools.UnitTesting.TestMethodAttribute
{
    /// <summary>Marks a test.</summary>
    /// <param name="callerFilePath">The file of the test.</param>
    /// <param name="callerLineNumber">The line of the test, from 1.</param>
    public TestMethodAttribute([CallerFilePath] string callerFilePath = "", [CallerLineNumber] int callerLineNumber = -1)
        : base(callerFilePath, callerLineNumber)
    {
    }
}
