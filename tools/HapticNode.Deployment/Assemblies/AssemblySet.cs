namespace HapticNode.Deployment.Assemblies;

/// <summary>Assemblies that are to run together: what is missing among them, which is the application, what has to stand before what.</summary>
internal sealed class AssemblySet
{
    private readonly SortedDictionary<string, PeFile> _byName = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    internal AssemblySet(IEnumerable<PeFile> files)
    {
        foreach (PeFile file in files)
        {
            if (!_byName.TryAdd(file.Name, file))
            {
                _problems.Add($"{file.Name} is there twice, as {_byName[file.Name].Version} and {file.Version}. Keep one.");
            }
        }

        foreach (PeFile file in _byName.Values)
        {
            CheckReferences(file);
        }
    }

    /// <summary>Checks that every assembly is there once, with all that it needs.</summary>
    /// <exception cref="DeploymentException">One is missing, there twice or of another version.</exception>
    internal void Check()
    {
        if (_problems.Count > 0)
        {
            throw new DeploymentException(_problems);
        }
    }

    /// <summary>The assemblies, each behind all that it needs and the application last.</summary>
    /// <exception cref="DeploymentException">One is missing, there twice or of another version, or the application cannot be told.</exception>
    internal IReadOnlyList<PeFile> InOrder()
    {
        PeFile? application = FindApplication();
        Check();
        List<PeFile> ordered = [];
        HashSet<string> seen = [];
        foreach (PeFile file in Unneeded().Where(file => file != application).Append(application!))
        {
            Append(file, ordered, seen);
        }

        return ordered;
    }

    // Nothing needs the application, nor a package that the project names without using it; but only the application can be started.
    private PeFile? FindApplication()
    {
        PeFile[] unneeded = [.. Unneeded()];
        PeFile[] candidates = [.. unneeded.Where(file => file.HasEntryPoint)];
        if (candidates.Length == 1)
        {
            return candidates[0];
        }

        string names = string.Join(", ", unneeded.Select(file => file.Name));
        _problems.Add(unneeded.Length == 0
            ? "There is no application: every assembly is needed by another one."
            : candidates.Length == 0
            ? $"There is no application: nothing needs {names}, but none of them has an entry point. Name the bin folder of the device project."
            : $"The application cannot be told: nothing needs {names}, and {candidates.Length} of them have an entry point. Leave one application in the folder.");
        return null;
    }

    private IEnumerable<PeFile> Unneeded()
    {
        HashSet<string> needed = [.. _byName.Values.SelectMany(file => file.References).Select(reference => reference.Name)];
        return _byName.Values.Where(file => !needed.Contains(file.Name));
    }

    private void CheckReferences(PeFile file)
    {
        foreach (PeReference reference in file.References)
        {
            if (!_byName.TryGetValue(reference.Name, out PeFile? found))
            {
                _problems.Add($"{reference.Name} {reference.Version} is missing; {file.Name} needs it.");
            }
            else if (!reference.Accepts(found.Version))
            {
                _problems.Add($"{file.Name} needs {reference.Name} {reference.Version}, but {found.Version} is there; the first two numbers must be the same.");
            }
        }
    }

    private void Append(PeFile file, List<PeFile> ordered, HashSet<string> seen)
    {
        if (!seen.Add(file.Name))
        {
            return;
        }

        foreach (PeReference reference in file.References)
        {
            Append(_byName[reference.Name], ordered, seen);
        }

        ordered.Add(file);
    }
}
