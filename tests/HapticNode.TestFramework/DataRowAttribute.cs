namespace nanoFramework.TestFramework;

/// <summary>The arguments of one run of a test.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class DataRowAttribute : Microsoft.VisualStudio.TestTools.UnitTesting.DataRowAttribute
{
    /// <summary>Takes the arguments.</summary>
    /// <param name="args">An argument for each parameter of the test.</param>
    public DataRowAttribute(params object[] args)
        : base(args)
    {
    }

    /// <summary>The arguments, one for each parameter of the test.</summary>
    public object?[] MethodParameters => Data;
}
