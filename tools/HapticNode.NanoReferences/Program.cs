using HapticNode.NanoReferences.Assemblies;
using HapticNode.NanoReferences.Lists;

if (args is not [string lists, string coreLibrary, string output])
{
    Console.Error.WriteLine("usage: HapticNode.NanoReferences FOLDER-OF-LISTS MSCORLIB OUTPUT-FOLDER");
    return 2;
}

try
{
    ReferenceAssemblies.Write([.. Directory.GetFiles(lists, "*.txt").Order(StringComparer.Ordinal).Select(ApiList.Read)], coreLibrary, output);
    return 0;
}
catch (ApiListException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
